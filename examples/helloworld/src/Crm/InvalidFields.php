<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

final class InvalidFields extends \RuntimeException
{
}
