using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>Forgets, each night, what was begun and left for a month.</summary>
[BackgroundTask(Title = "Unsaved articles", Schedule = "40 3 * * *", Description = "Forgets what editors began to write and did not come back to for 30 days.")]
internal sealed class KeptWritingTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        await serviceProvider.GetRequiredService<KeptWritings>().ForgetOldAsync();
        await serviceProvider.GetRequiredService<ISession>().SaveChangesAsync(cancellationToken);
    }
}
