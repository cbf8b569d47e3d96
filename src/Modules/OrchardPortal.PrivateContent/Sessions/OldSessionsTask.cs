using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using YesSql;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>Forgets the sessions that ended long ago: nobody needs to know who was where.</summary>
[BackgroundTask(Title = "Old sessions", Schedule = "17 3 * * *", Description = "Forgets sessions that ended more than a month ago.")]
internal sealed class OldSessionsTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var before = serviceProvider.GetRequiredService<IClock>().UtcNow.AddDays(-30);
        await session.DeleteWhereAsync<MemberSession, MemberSessionIndex>(row => row.UntilUtc < before, cancellationToken);
    }
}
