using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace Sapling.Cms.Data.Migrations;

/// <summary>Runs the migrations before a container serves its first request.</summary>
internal sealed class AutomaticDataMigrations(IDataMigrationManager migrations, ShellSettings settings, ShellContext context) : ModularTenantEvents
{
    public override Task ActivatingAsync() =>
        settings.IsRunning() || context.Transition is not null ? migrations.UpdateAllFeaturesAsync() : Task.CompletedTask;
}
