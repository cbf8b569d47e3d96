using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Cms.Data;
using YesSql;

namespace Sapling.Cms.Shell;

/// <summary>Reads which features are on, before there is a container that could.</summary>
internal static class StoredDescriptor
{
    /// <returns>An empty descriptor when nothing is stored.</returns>
    public static async Task<ShellDescriptor> ReadAsync(IServiceProvider host, ShellSettings settings)
    {
        var store = await host.GetRequiredService<SiteDatabase>().CreateStoreAsync(settings);
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<ShellDescriptor>().FirstOrDefaultAsync() ?? new ShellDescriptor();
    }
}
