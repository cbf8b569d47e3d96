using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Sapling.Cms.Data.Migrations;

/// <summary>Runs the migrations before a container serves its first request.</summary>
internal sealed class AutomaticDataMigrations(StoreHolder holder, IServiceProvider services) : ModularTenantEvents
{
    // The manager needs a session, which a site that is not set up cannot have.
    public override Task ActivatingAsync() =>
        holder.HasStore ? services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync() : Task.CompletedTask;
}
