--TEST--
RestSyncDataExchange::__construct(): each wrong setting is named, with what is allowed
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$new = fn (array $object, array $options = [], string $url = 'http://h') => attempt(fn () => new RestSyncDataExchange($url, ['Citizen' => $object + ['path' => 'p', 'fields' => ['name' => 'string']]], $options));
echo "-- URL\n";
foreach (['', 'h/x', '//h', 'ftp://h', 'file:///x', 'http://', 'http://user:pass@h', 'http://h/?a=1', 'http://h/#a', "http://h/\r\nx", "http://h\0", 'http://h/a b'] as $url) {
	$new([], [], $url);
}
echo "-- objects\n";
attempt(fn () => new RestSyncDataExchange('http://h', []));
attempt(fn () => new RestSyncDataExchange('http://h', ['Citizen' => 'path']));
attempt(fn () => new RestSyncDataExchange('http://h', [['path' => 'x']]));
attempt(fn () => new RestSyncDataExchange('http://h', ['Citizen' => ['fields' => []]]));
attempt(fn () => new RestSyncDataExchange('http://h', ['Citizen' => ['path' => 'x']]));
$new(['pathh' => 1]);
$new([5 => 1]);
$new(['path' => '']);
$new(['path' => 7]);
$new(['path' => "a\0b"]);
$new(['path' => "a b"]);
$new(['batch_path' => "a\r\nb"]);
$new(['fields' => 'name']);
$new(['fields' => ['name']]);
$new(['fields' => ['' => 'string']]);
$new(['fields' => ['name' => 'varchar']]);
$new(['fields' => ['name' => null]]);
$new(['references' => ['world' => 'World']]);
$new(['references' => ['name' => 5]]);
$new(['id' => null]);
$new(['id_type' => 'uuid']);
$new(['items' => null]);
$new(['query' => ['a' => []]]);
$new(['query' => ['a']]);
echo "-- options\n";
$new([], ['limits' => 5]);
$new([], ['limit' => 0]);
$new([], ['limit' => '5']);
$new([], ['paging' => 'pages']);
$new([], ['timeout' => -1]);
$new([], ['timeout' => 1e12]);
$new([], ['timeout' => 'soon']);
$new([], ['verify_tls' => 0]);
$new([], ['token' => "a\nb"]);
$new([], ['token' => '']);
$new([], ['headers' => 'X: y']);
$new([], ['headers' => ['X: y']]);
$new([], ['headers' => ['X' => 5]]);
$new([], ['headers' => ['X' => "a\r\nEvil: yes"]]);
$new([], ['headers' => ['X' => "a\0b"]]);
$new([], ['headers' => ["X\r\nEvil" => 'yes']]);
$new([], ['headers' => ['X Y' => 'yes']]);
$new([], ['headers' => ['' => 'yes']]);
echo "-- right\n";
$new(['modified' => null, 'deleted' => null, 'items' => '', 'references' => ['name' => 'World'], 'query' => ['a' => 1.5], 'batch_path' => '/b?x=1'],
	['limit_param' => null, 'token' => null, 'timeout' => 0.25, 'connect_timeout' => 0, 'headers' => ['X' => "a\tb"], 'key_field' => null], 'https://h:8443/api/');
?>
--EXPECT--
-- URL
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
-- objects
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $objects must have an object
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $objects must have an array of settings for each object name
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: $objects must have an array of settings for each object name
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'path' is missing
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'fields' is missing
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': there is no setting 'pathh'; there are: path, fields, batch_path, id, modified, deleted, field_times, id_type, items, references, query
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': there is no setting 5; settings have names: path, fields, batch_path, id, modified, deleted, field_times, id_type, items, references, query
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'path' must not be empty
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'path' must be a string, int given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'path' must not have NUL bytes
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'path' and 'batch_path' must be the end of a URL: no blanks, no control characters
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'path' and 'batch_path' must be the end of a URL: no blanks, no control characters
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'fields' must be an array, string given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'fields' must have a type for each field name, such as ['name' => 'string']
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'fields' must have a type for each field name, such as ['name' => 'string']
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': the type of field 'name' must be one of NormalizedValue's *_TYPE constants, 'varchar' given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': the type of field 'name' must be one of NormalizedValue's *_TYPE constants, null given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'references' names 'world', which is not among its fields
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': the reference of field 'name' must be the name of an object
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'id' must be a string, null given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'id_type' must be 'string' or 'int', 'uuid' given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'items' must be a string, null given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'query' must have a scalar for each parameter name
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange, object 'Citizen': 'query' must have a scalar for each parameter name
-- options
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: there is no setting 'limits'; there are: token, headers, paging, page_param, limit_param, offset_param, cursor_param, cursor, limit, first_page, modified_since_param, modified_until_param, ids_param, fields_param, batch_size, batch_items, batch_fields, results, key_field, max_retries, max_wait, timeout, connect_timeout, max_response_size, connections, ca_file, verify_tls
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'limit' must be at least 1
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'limit' must be an int, string given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'paging' must be 'page', 'offset', 'cursor' or 'link', 'pages' given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'timeout' must be at least 0 and a bearable number of seconds
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'timeout' must be at least 0 and a bearable number of seconds
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'timeout' must be a number of seconds, string given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'verify_tls' must be a bool, int given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'token' must have no line breaks and control characters
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'token' must not be empty
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must be an array, string given
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and control characters; 'a number' is not such
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and control characters; 'X' is not such
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and control characters; 'X' is not such
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and control characters; 'X' is not such
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and control characters; 'X
Evil' is not such
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and control characters; 'X Y' is not such
SyncEngine\Exception\ConfigurationException: RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and control characters; '' is not such
-- right
nothing was thrown
