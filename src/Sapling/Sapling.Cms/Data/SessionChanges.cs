using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;

namespace Sapling.Cms.Data;

/// <summary>
/// What a scope's session has to commit. An answer without a body starts only after its scope has ended, when there is nothing
/// left to commit, and no service to do it.
/// </summary>
internal sealed class SessionChanges(IServiceProvider services)
{
    private bool _ended;

    /// <summary>Commits what there is so far, unless the scope has ended.</summary>
    public Task CommitAsync() => _ended ? Task.CompletedTask : services.GetRequiredService<IDocumentStore>().CommitAsync();

    /// <summary>Commits for the last time.</summary>
    public async Task EndAsync()
    {
        await CommitAsync();
        _ended = true;
    }

    /// <summary>Gives everything up that is not committed.</summary>
    public Task AbandonAsync()
    {
        _ended = true;
        return services.GetRequiredService<IDocumentStore>().CancelAsync();
    }
}
