using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Goes on with what a process that ended had begun.</summary>
[BackgroundTask(Title = "Invitations", Schedule = "* * * * *", Description = "Invites the members of contact lists, as far as somebody asked for it.")]
internal sealed class InvitationTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        serviceProvider.GetRequiredService<InvitationPump>().Kick();
        return Task.CompletedTask;
    }
}
