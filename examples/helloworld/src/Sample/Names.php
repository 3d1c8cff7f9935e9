<?php
declare(strict_types=1);

namespace HelloWorld\Sample;

/** Names as they occur, each with its form in e-mail addresses. */
final class Names
{
	public const FIRST = [
		'Zoë' => 'zoe', 'Łukasz' => 'lukasz', 'Åse' => 'ase', 'José' => 'jose', 'Nguyễn' => 'nguyen', 'Anna' => 'anna',
		'Jürgen' => 'juergen', 'Siobhán' => 'siobhan', 'Đorđe' => 'djordje', 'Amélie' => 'amelie', 'Omar' => 'omar',
		'Priya' => 'priya', '美咲' => 'misaki', 'Ольга' => 'olga', 'Jean-Luc' => 'jean-luc', 'Mary Ann' => 'mary-ann',
		'Søren' => 'soeren', 'İpek' => 'ipek', 'Noah' => 'noah', 'Chloé' => 'chloe', 'Tomáš' => 'tomas', 'Aiko' => 'aiko',
		'Mikołaj' => 'mikolaj', 'Ingrid' => 'ingrid', 'Kwame' => 'kwame', 'Γιώργος' => 'giorgos', 'Liam' => 'liam',
		'Fátima' => 'fatima', 'Björk' => 'bjoerk', 'Emma' => 'emma', 'Rosalía' => 'rosalia',
	];

	public const LAST = [
		"O'Brien" => 'obrien', 'Müller' => 'mueller', "D'Angelo" => 'dangelo', 'Świątek' => 'swiatek', 'García' => 'garcia',
		'van der Berg' => 'vanderberg', 'Nakamura' => 'nakamura', 'Петрова' => 'petrova', 'Smith-Jones' => 'smith-jones',
		'Håkansson' => 'hakansson', 'Çelik' => 'celik', 'Dvořák' => 'dvorak', 'Le Goff' => 'legoff', 'Papadopoulos' =>
		'papadopoulos', 'Mensah' => 'mensah', 'Kovač' => 'kovac', 'Ó Súilleabháin' => 'osuilleabhain', 'Trần' => 'tran',
		'Schröder' => 'schroeder', 'McDonald' => 'mcdonald', 'de la Cruz' => 'delacruz', 'Eriksen' => 'eriksen',
		'Ferreira' => 'ferreira', 'Weiß' => 'weiss', 'Lindqvist' => 'lindqvist', 'Iyer' => 'iyer', '山田' => 'yamada',
		'Bianchi' => 'bianchi', "N'Diaye" => 'ndiaye', 'Novák' => 'novak', 'Quist' => 'quist', 'Žižek' => 'zizek',
		'Almeida' => 'almeida', 'Brontë' => 'bronte', 'Haddad' => 'haddad', 'Okafor' => 'okafor', 'Ångström' => 'angstroem',
	];

	public const CITIES = [
		'Zürich' => 'Switzerland', 'Łódź' => 'Poland', 'Malmö' => 'Sweden', 'São Paulo' => 'Brazil', 'Kraków' => 'Poland',
		'Reykjavík' => 'Iceland', 'Århus' => 'Denmark', 'Besançon' => 'France', 'Köln' => 'Germany', 'Boston' => 'United States',
		"L'Aquila" => 'Italy', 'Đà Nẵng' => 'Vietnam', '東京' => 'Japan', 'Αθήνα' => 'Greece', 'Galway' => 'Ireland',
		'Accra' => 'Ghana', 'İzmir' => 'Türkiye', 'Málaga' => 'Spain', "Saint John's" => 'Canada', 'Plzeň' => 'Czechia',
	];

	public const WORLDS = [
		'Arrakis', 'Solaris', 'Tlön', 'Middle-earth', "Ender's Reach", 'Anarres', 'Ursa Ψ', 'Trantor', 'Gethen', 'Perelandra',
		'Pandora', 'Lusitania', 'Dragonfly Sea', 'Thra', 'Öland Minor', 'Nirn',
	];

	public const WORLD_FORMS = ['Ltd', 'GmbH', '& Sons', 'S.A.', 'Sp. z o.o.', 'Collective', 'Inc.', 'Åkeri AB'];
}
