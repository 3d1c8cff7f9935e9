<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle;

use Mautic\PluginBundle\Bundle\PluginBundleBase;

class SyncEngineBundle extends PluginBundleBase
{
}
