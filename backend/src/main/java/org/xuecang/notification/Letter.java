package org.xuecang.notification;

/** A message that leaves the app, worded for its reader. */
record Letter(String subject, String text) {}
