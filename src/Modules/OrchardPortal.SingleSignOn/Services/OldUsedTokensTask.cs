using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Indexes;
using OrchardPortal.SingleSignOn.Models;
using YesSql;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Forgets used tokens that are refused for their age by now.</summary>
[BackgroundTask(Title = "Used sign-on tokens", Schedule = "17 3 * * *", Description = "Forgets tokens of identity providers that are too old to be used again.")]
internal sealed class OldUsedTokensTask : IBackgroundTask
{
    private const int BatchSize = 500;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        // A day more than needed, so that no clock that is a little off revives one.
        var before = serviceProvider.GetRequiredService<IClock>().UtcNow.AddDays(-1);
        while (!cancellationToken.IsCancellationRequested)
        {
            var old = (await session.Query<UsedToken, UsedTokenIndex>(token => token.ExpiresUtc < before).Take(BatchSize).ListAsync(cancellationToken)).ToList();
            if (old.Count == 0)
            {
                return;
            }

            old.ForEach(token => session.Delete(token));
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
