--TEST--
HelloWorld CRM: page numbers, offsets, cursors and Link headers give the same records in the same order
--FILE--
<?php
require __DIR__ . '/crm.inc.php';
$crm = new Crm(citizens: 103, worlds: 7);

function ids(array $data): array
{
	return array_column($data['items'], 'id');
}

$all = $crm->get('/citizens?limit=1000')->json();
echo count($all['items']), ' of ', $all['total'], ', next: ', json_encode($all['next_cursor']), "\n";
$order = array_map(fn ($item) => [$item['modified_at'], (int) substr($item['id'], 1)], $all['items']);
$sorted = $order;
sort($sorted);
var_dump($order === $sorted);
$expected = ids($all);

$found = [];
for ($page = 1; $ids = ids($crm->get("/citizens?limit=20&page=$page")->json()); $page++) {
	array_push($found, ...$ids);
}
echo 'pages: ', $page - 1, ' ', json_encode($found === $expected), "\n";

$found = [];
for ($offset = 0; $ids = ids($crm->get("/citizens?limit=20&offset=$offset")->json()); $offset += 20) {
	array_push($found, ...$ids);
}
echo 'offsets: ', json_encode($found === $expected), "\n";

$found = [];
$cursor = '';
$pages = 0;
do {
	$data = $crm->get("/citizens?limit=20&cursor=$cursor")->json();
	array_push($found, ...ids($data));
	$cursor = $data['next_cursor'];
	$pages++;
} while ($cursor !== null);
echo "cursors: $pages ", json_encode($found === $expected), "\n";

foreach (['limit=20', 'limit=20&page=1', 'limit=20&offset=0'] as $query) {
	$found = [];
	$target = "/citizens?$query";
	$pages = 0;
	do {
		$answer = $crm->get($target);
		array_push($found, ...ids($answer->json()));
		$pages++;
		$link = $answer->headers['link'] ?? '';
		$target = preg_match('/^<(.+)>; rel="next"$/', $link, $part) ? substr($part[1], strlen($crm->url)) : null;
	} while ($target !== null);
	echo "links from $query: $pages ", json_encode($found === $expected), "\n";
}

echo "a page that is exactly full is the last one: ";
echo json_encode($crm->get('/worlds?limit=7')->json()['next_cursor']), ' ';
echo json_encode(isset($crm->get('/worlds?limit=7&page=1')->headers['link'])), "\n";

echo "a record that changes between two pages is not lost, and none comes twice but it:\n";
$first = $crm->get('/citizens?limit=50')->json();
$crm->admin('set', ['id' => $first['items'][3]['id'], 'fields' => ['city' => 'Gdańsk']]);
$second = $crm->get('/citizens?limit=1000&cursor=' . $first['next_cursor'])->json();
var_dump(count($second['items']), end($second['items'])['id'] === $first['items'][3]['id'],
	array_diff($expected, ids($first), ids($second)));

foreach (['page=0', 'page=x', 'limit=0', 'limit=1001', 'limit=-1', 'offset=-5', 'cursor=nonsense', 'page=1&offset=0', 'page[]=1'] as $query) {
	$answer = $crm->get("/citizens?$query");
	echo $query, ': ', $answer->status, ' ', $answer->json()['message'], "\n";
}
?>
--EXPECT--
103 of 103, next: null
bool(true)
pages: 6 true
offsets: true
cursors: 6 true
links from limit=20: 6 true
links from limit=20&page=1: 6 true
links from limit=20&offset=0: 6 true
a page that is exactly full is the last one: null false
a record that changes between two pages is not lost, and none comes twice but it:
int(54)
bool(true)
array(0) {
}
page=0: 400 page must be an integer from 1
page=x: 400 page must be an integer from 1
limit=0: 400 limit must be an integer from 1
limit=1001: 400 limit is at most 1000
limit=-1: 400 limit must be an integer from 1
offset=-5: 400 offset must be an integer from 0
cursor=nonsense: 400 this cursor is none of ours
page=1&offset=0: 400 page, offset and cursor exclude each other
page[]=1: 400 page is given as a list
