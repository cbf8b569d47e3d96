using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

/// <summary>Forgets forms that nobody sends a second time any more.</summary>
[BackgroundTask(Title = "Old form submissions", Schedule = "41 3 * * *", Description = "Forgets which forms were sent more than a month ago.")]
internal sealed class OldSubmissionsTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var before = serviceProvider.GetRequiredService<IClock>().UtcNow.AddDays(-30);
        await session.DeleteWhereAsync<Submission, SubmissionIndex>(submission => submission.CreatedUtc < before, cancellationToken);
    }
}
