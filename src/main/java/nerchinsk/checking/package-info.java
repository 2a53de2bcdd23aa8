/**
 * Knowledge without problems is read over as a careful editor would: what could be quoted badly, found badly, or be
 * wrong becomes a warning with its place. May depend on golden, intent, fact, knowledge, language, folder, yaml and
 * text. Never changes anything, and never asks what day it is.
 */
@NullMarked
package nerchinsk.checking;

import org.jspecify.annotations.NullMarked;
