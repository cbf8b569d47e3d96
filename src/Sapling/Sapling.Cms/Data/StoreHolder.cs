using OrchardCore.Environment.Shell.Builders;
using YesSql;

namespace Sapling.Cms.Data;

/// <summary>
/// The store of a container. Making it is asynchronous, so that the container's builder does it before any service asks;
/// a site that is not set up has none.
/// </summary>
internal sealed class StoreHolder(ShellContext context)
{
    private IStore? _store;

    public bool HasStore => _store is not null;

    public IStore Store
    {
        get => _store ?? throw new InvalidOperationException($"The site '{context.Settings.Name}' is not set up, so it has no database.");
        set => _store = value;
    }
}
