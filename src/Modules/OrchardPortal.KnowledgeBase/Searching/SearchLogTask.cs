using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>See <see cref="SearchLogBook"/>.</summary>
[BackgroundTask(Title = "Searches", Schedule = "* * * * *", Description = "Counts what visitors searched for, and forgets what is older than 90 days.")]
internal sealed class SearchLogTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var book = serviceProvider.GetRequiredService<SearchLogBook>();
        await book.WriteAsync();
        await book.RemoveOldAsync();
        await serviceProvider.GetRequiredService<ISession>().SaveChangesAsync(cancellationToken);
    }
}
