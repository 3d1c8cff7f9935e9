--TEST--
Mautic's SyncDateHelper: explicit dates, the latest sync of an object, a day ago
--EXTENSIONS--
tokenizer
ctype
mbstring
--INI--
syncengine.mautic=exact
date.timezone=UTC
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/recorders.inc.php';

use Doctrine\DBAL\{Connection, Result};
use Doctrine\DBAL\Query\Expression\ExpressionBuilder;
use Doctrine\DBAL\Query\QueryBuilder;
use Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper;

function connection($latest, array $answers = []): Connection
{
	$self = fn() => $GLOBALS['query'];
	$result = recorder(Result::class, $answers + ['fetchOne' => fn() => $latest]);
	$expression = recorder(ExpressionBuilder::class, $answers + ['eq' => fn($x, $y) => "$x = $y"]);
	$GLOBALS['query'] = recorder(QueryBuilder::class, $answers + ['select' => $self, 'from' => $self, 'where' => $self, 'setParameter' => $self, 'expr' => fn() => $expression, 'executeQuery' => fn() => $result]);
	return recorder(Connection::class, $answers + ['createQueryBuilder' => $self]);
}

function helper($latest, ?string $from = null, ?string $to = null): SyncDateHelper
{
	$helper = new SyncDateHelper(connection($latest));
	$helper->setSyncDateTimes($from ? new DateTime($from) : null, $to ? new DateTime($to) : null);
	return $helper;
}

attempt('the query', function () {
	$helper = helper('2020-01-02 03:04:05');
	return [$helper->getSyncFromDateTime('Shop', 'Citizen'), $helper->getSyncFromDateTime('Shop', 'Citizen'), $helper->getSyncFromDateTime('mautic', 'lead')];
});
$quiet = true;
foreach ([[null, null], ['2021-01-01', null], [null, '2021-02-02 01:00 +02:00'], ['2021-01-01', '2021-02-01']] as [$from, $to]) {
	foreach (['2020-01-02 03:04:05', '2021-01-01 00:00:00', '2021-02-01 00:00:00', '2021-02-01 00:00:01', '2036-01-01 00:00:00', null, false, '0', ''] as $latest) {
		$helper = helper($latest, $from, $to);
		echo json_encode([$from, $to, $latest]), ': ', text([$helper->getSyncFromDateTime('Shop', 'Citizen'), $helper->getLastSyncDateForObject('Shop', 'Citizen')]), "\n";
	}
}
attempt('dates', function () {
	$helper = helper(null, null, '2021-02-02 01:00 +02:00');
	$helper->setInternalSyncStartDateTime();
	$dates = [$helper->getSyncToDateTime(), $helper->getSyncDateTime(), $helper->getInternalSyncStartDateTime()];
	$helper->setSyncDateTimes(null, new DateTimeImmutable('2022-02-02 01:00 +02:00'));
	$helper->setInternalSyncStartDateTime();
	return [...$dates, $helper->getInternalSyncStartDateTime()];
});
foreach (['DateTimeImmutable' => '2022-02-02 01:00 +02:00', 'DateTime' => '2040-01-01'] as $class => $date) {
	attempt("up to a $class", function () use ($class, $date) {
		$helper = new SyncDateHelper(connection(null));
		$helper->setSyncDateTimes(null, $to = new $class($date));
		$helper->setInternalSyncStartDateTime();
		return [get_class($helper->getInternalSyncStartDateTime()), $helper->getInternalSyncStartDateTime(), $helper->getInternalSyncStartDateTime() === $to, $helper->getSyncToDateTime() === $to];
	});
}
attempt('nothing set', function () {
	$helper = new SyncDateHelper(connection('2020-01-01'));
	$dates = [$helper->getSyncToDateTime(), $helper->getSyncDateTime(), $helper->getSyncFromDateTime('Shop', 'Citizen')];
	$helper->setInternalSyncStartDateTime();
	return [...$dates, $helper->getInternalSyncStartDateTime()];
});
foreach (['junk', 17, new DateTime()] as $latest) {
	attempt('latest: ' . text($latest), fn() => helper($latest)->getSyncFromDateTime('Shop', 'Citizen'));
}
class Earlier extends SyncDateHelper
{
	public function getLastSyncDateForObject(string $integration, string $object): ?DateTimeInterface
	{
		return new DateTime("2019-01-01 $integration");
	}

	public function getSyncToDateTime(): ?DateTimeInterface
	{
		return new DateTime('2018-01-01');
	}
}
attempt('a class of the site', function () {
	$helper = new Earlier(connection(null));
	$helper->setSyncDateTimes();
	$helper->setInternalSyncStartDateTime();
	return [$helper->getSyncFromDateTime('UTC', 'x'), $helper->getInternalSyncStartDateTime(), (clone $helper)->getSyncFromDateTime('UTC', 'x')];
});
each_throwing(['createQueryBuilder', 'select', 'from', 'expr', 'eq', 'where', 'setParameter', 'executeQuery', 'fetchOne'], function ($answers) {
	$helper = new SyncDateHelper(connection('2020-01-01', $answers));
	$helper->setSyncDateTimes();
	return $helper->getSyncFromDateTime('Shop', 'Citizen');
});
attempt('constructed twice', function () {
	$helper = helper('2020-01-02 03:04:05');
	$helper->__construct(connection('2021-01-02 03:04:05'));
	return $helper->getSyncFromDateTime('Shop', 'Citizen');
});
attempt('not constructed', fn() => bare(SyncDateHelper::class)->getSyncFromDateTime('Shop', 'Citizen'));
attempt('of another kind', fn() => new SyncDateHelper(new stdClass()));
--EXPECT--
== the query
  Connection->createQueryBuilder()
  QueryBuilder->select("max(m.last_sync_date)")
  QueryBuilder->from("sync_object_mapping", "m")
  QueryBuilder->expr()
  ExpressionBuilder->eq("m.integration", ":integration")
  QueryBuilder->expr()
  ExpressionBuilder->eq("m.integration_object_name", ":object")
  QueryBuilder->where("m.integration = :integration", "m.integration_object_name = :object")
  QueryBuilder->setParameter("integration", "Shop")
  QueryBuilder->setParameter("object", "Citizen")
  QueryBuilder->executeQuery()
  Result->fetchOne()
  -> [2020-01-02T03:04:05+00:00, 2020-01-02T03:04:05+00:00, yesterday]
[null,null,"2020-01-02 03:04:05"]: [2020-01-02T03:04:05+00:00, 2020-01-02T03:04:05+00:00]
[null,null,"2021-01-01 00:00:00"]: [2021-01-01T00:00:00+00:00, 2021-01-01T00:00:00+00:00]
[null,null,"2021-02-01 00:00:00"]: [2021-02-01T00:00:00+00:00, 2021-02-01T00:00:00+00:00]
[null,null,"2021-02-01 00:00:01"]: [2021-02-01T00:00:01+00:00, 2021-02-01T00:00:01+00:00]
[null,null,"2036-01-01 00:00:00"]: [yesterday, null]
[null,null,null]: [yesterday, null]
[null,null,false]: [yesterday, null]
[null,null,"0"]: [yesterday, null]
[null,null,""]: [yesterday, null]
["2021-01-01",null,"2020-01-02 03:04:05"]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01",null,"2021-01-01 00:00:00"]: [2021-01-01T00:00:00+00:00, 2021-01-01T00:00:00+00:00]
["2021-01-01",null,"2021-02-01 00:00:00"]: [2021-01-01T00:00:00+00:00, 2021-02-01T00:00:00+00:00]
["2021-01-01",null,"2021-02-01 00:00:01"]: [2021-01-01T00:00:00+00:00, 2021-02-01T00:00:01+00:00]
["2021-01-01",null,"2036-01-01 00:00:00"]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01",null,null]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01",null,false]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01",null,"0"]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01",null,""]: [2021-01-01T00:00:00+00:00, null]
[null,"2021-02-02 01:00 +02:00","2020-01-02 03:04:05"]: [2020-01-02T03:04:05+00:00, 2020-01-02T03:04:05+00:00]
[null,"2021-02-02 01:00 +02:00","2021-01-01 00:00:00"]: [2021-01-01T00:00:00+00:00, 2021-01-01T00:00:00+00:00]
[null,"2021-02-02 01:00 +02:00","2021-02-01 00:00:00"]: [2021-02-01T00:00:00+00:00, 2021-02-01T00:00:00+00:00]
[null,"2021-02-02 01:00 +02:00","2021-02-01 00:00:01"]: [2021-02-01T00:00:01+00:00, 2021-02-01T00:00:01+00:00]
[null,"2021-02-02 01:00 +02:00","2036-01-01 00:00:00"]: [yesterday, null]
[null,"2021-02-02 01:00 +02:00",null]: [yesterday, null]
[null,"2021-02-02 01:00 +02:00",false]: [yesterday, null]
[null,"2021-02-02 01:00 +02:00","0"]: [yesterday, null]
[null,"2021-02-02 01:00 +02:00",""]: [yesterday, null]
["2021-01-01","2021-02-01","2020-01-02 03:04:05"]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01","2021-02-01","2021-01-01 00:00:00"]: [2021-01-01T00:00:00+00:00, 2021-01-01T00:00:00+00:00]
["2021-01-01","2021-02-01","2021-02-01 00:00:00"]: [2021-01-01T00:00:00+00:00, 2021-02-01T00:00:00+00:00]
["2021-01-01","2021-02-01","2021-02-01 00:00:01"]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01","2021-02-01","2036-01-01 00:00:00"]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01","2021-02-01",null]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01","2021-02-01",false]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01","2021-02-01","0"]: [2021-01-01T00:00:00+00:00, null]
["2021-01-01","2021-02-01",""]: [2021-01-01T00:00:00+00:00, null]
== dates
  -> [2021-02-02T01:00:00+02:00, now, 2021-02-01T23:00:00+00:00, 2021-02-01T23:00:00+00:00]
== up to a DateTimeImmutable
  -> ["DateTimeImmutable", 2022-02-02T01:00:00+02:00, false, true]
== up to a DateTime
  -> ["DateTimeImmutable", now, false, true]
== nothing set
  -> [null, null, yesterday, now]
== latest: "junk"
  Exception: Failed to parse time string (junk) at position 0 (j): The timezone could not be found in the database
== latest: 17
  TypeError: DateTimeImmutable::__construct(): Argument #1 ($datetime) must be of type string, int given
== latest: now
  TypeError: DateTimeImmutable::__construct(): Argument #1 ($datetime) must be of type string, DateTime given
== a class of the site
  -> [2019-01-01T00:00:00+00:00, 2018-01-01T00:00:00+00:00, 2019-01-01T00:00:00+00:00]
== createQueryBuilder
  DomainException: no createQueryBuilder
== select
  DomainException: no select
== from
  DomainException: no from
== expr
  DomainException: no expr
== eq
  DomainException: no eq
== where
  DomainException: no where
== setParameter
  DomainException: no setParameter
== executeQuery
  DomainException: no executeQuery
== fetchOne
  DomainException: no fetchOne
== constructed twice
  Connection->createQueryBuilder()
  QueryBuilder->select("max(m.last_sync_date)")
  QueryBuilder->from("sync_object_mapping", "m")
  QueryBuilder->expr()
  ExpressionBuilder->eq("m.integration", ":integration")
  QueryBuilder->expr()
  ExpressionBuilder->eq("m.integration_object_name", ":object")
  QueryBuilder->where("m.integration = :integration", "m.integration_object_name = :object")
  QueryBuilder->setParameter("integration", "Shop")
  QueryBuilder->setParameter("object", "Citizen")
  QueryBuilder->executeQuery()
  Result->fetchOne()
  -> 2021-01-02T03:04:05+00:00
== not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper::$connection must not be accessed before initialization
== of another kind
  TypeError: Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper::__construct(): Argument #1 ($connection) must be of type Doctrine\DBAL\Connection, stdClass given
