using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data.YesSql;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using YesSql.Indexes;

namespace Sapling.Cms.Data;

/// <summary>Makes the store of a container when it starts, with the index providers of the features that are on.</summary>
internal static class StoreOpening
{
    public static async ValueTask OpenAsync(IServiceProvider services)
    {
        var context = services.GetRequiredService<ShellContext>();
        if (!context.Settings.IsRunning() && context.Transition is null)
        {
            return;
        }

        var store = await services.GetRequiredService<SiteDatabase>().CreateStoreAsync(
            context.Settings, services.GetRequiredService<IOptions<YesSqlOptions>>().Value, context.Transition?.Database);
        store.RegisterIndexes(services.GetServices<IIndexProvider>());
        services.GetRequiredService<StoreHolder>().Store = store;
    }
}
