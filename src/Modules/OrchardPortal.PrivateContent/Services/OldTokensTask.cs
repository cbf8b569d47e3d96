using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Indexes;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Forgets tokens that have ended.</summary>
[BackgroundTask(Title = "Old links", Schedule = "23 * * * *", Description = "Forgets links of mails, and proofs, that have ended.")]
internal sealed class OldTokensTask : IBackgroundTask
{
    private const int BatchSize = 500;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var now = serviceProvider.GetRequiredService<IClock>().UtcNow;
        while (!cancellationToken.IsCancellationRequested)
        {
            var old = (await session.Query<OneTimeToken, OneTimeTokenIndex>(token => token.ExpiresUtc < now).Take(BatchSize).ListAsync(cancellationToken)).ToList();
            if (old.Count == 0)
            {
                return;
            }

            old.ForEach(token => session.Delete(token));
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
