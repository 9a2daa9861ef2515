/**
 * Personal fields at rest (个人信息保护法 51): document numbers, phones, residents' names. A field is two columns, the
 * ciphertext and a keyed hash for exact match; neither says anything without the key file that {@code XUECANG_KEYS} names.
 *
 * <p>Ciphertext: one byte for the format, four for the key's id, then AES-256-GCM (nonce, text, tag) with
 * {@code table.column} as associated data, so that a value moved into another column does not open. Hash: HMAC-SHA-256 of
 * the normalised value under a key of its kind, alike in all tables, so that two tables can be joined over it. All keys
 * are derived from the file's by HKDF, one for each purpose.
 *
 * <p>While two file keys are live, the same value has two hashes: an exact match asks for all of
 * {@link org.xuecang.platform.personal.PersonalFields#hashes}, and so must a check for uniqueness.
 */
package org.xuecang.platform.personal;
