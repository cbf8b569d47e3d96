using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace OrchardPortal.Mail.Services;

/// <summary>Finds mail that nobody was told of: that of a process that died, and of other nodes.</summary>
[BackgroundTask(Title = "Mail", Schedule = "* * * * *", Description = "Sends the mail that is due.")]
internal sealed class MailQueueTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        serviceProvider.GetRequiredService<MailPump>().Kick();
        return Task.CompletedTask;
    }
}
