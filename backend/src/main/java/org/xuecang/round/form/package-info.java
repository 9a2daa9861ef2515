/** What applicants fill in (申报表): JSON Schema with hints, read alike by the browser and by the API. */
package org.xuecang.round.form;
