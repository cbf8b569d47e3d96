using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

/// <summary>Forgets forms that nobody sends a second time any more.</summary>
[BackgroundTask(Title = "Old form submissions", Schedule = "41 3 * * *", Description = "Forgets which forms were sent more than a month ago.")]
internal sealed class OldSubmissionsTask : IBackgroundTask
{
    private const int BatchSize = 500;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var before = serviceProvider.GetRequiredService<IClock>().UtcNow.AddDays(-30);
        while (!cancellationToken.IsCancellationRequested)
        {
            var old = (await session.Query<Submission, SubmissionIndex>(submission => submission.CreatedUtc < before).Take(BatchSize).ListAsync(cancellationToken)).ToList();
            if (old.Count == 0)
            {
                return;
            }

            old.ForEach(submission => session.Delete(submission));
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
