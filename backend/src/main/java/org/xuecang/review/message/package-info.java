/**
 * Messages of a round that wait to be read before they go (待发消息): one a recipient and act, derived anew from what holds
 * whenever it is read and when it goes, corrected when what it told holds no more. It knows not what decides: the feature
 * whose acts are told says of each case what is to be told. Only this package writes {@code message_batch},
 * {@code round_message}, {@code round_message_case} and {@code message_setting}.
 */
package org.xuecang.review.message;
