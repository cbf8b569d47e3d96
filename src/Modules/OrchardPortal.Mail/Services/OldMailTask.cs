using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Models;
using YesSql;

namespace OrchardPortal.Mail.Services;

/// <summary>Forgets mail that is done with.</summary>
[BackgroundTask(Title = "Old mail", Schedule = "23 * * * *", Description = "Removes mail from the queue that was sent or given up long ago.")]
internal sealed class OldMailTask : IBackgroundTask
{
    private const int Batch = 500;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var keepDays = serviceProvider.GetRequiredService<IOptions<MailOptions>>().Value.KeepDays;
        var before = serviceProvider.GetRequiredService<IClock>().UtcNow.AddDays(-keepDays);
        var old = await session.Query<QueuedMail, QueuedMailIndex>(mail => mail.CreatedUtc < before && mail.DueUtc == null).Take(Batch).ListAsync();
        foreach (var mail in old)
        {
            session.Delete(mail);
        }

        await session.SaveChangesAsync(cancellationToken);
    }
}
