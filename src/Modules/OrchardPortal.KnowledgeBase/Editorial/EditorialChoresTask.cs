using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>See <see cref="EditorialChores"/>.</summary>
[BackgroundTask(Title = "Editorial tasks", Schedule = "*/10 * * * *", Description = "Makes tasks of articles whose review is due, and of what visitors search for in vain.")]
internal sealed class EditorialChoresTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<EditorialChores>().FindAsync();
}
