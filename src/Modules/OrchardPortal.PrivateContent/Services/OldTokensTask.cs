using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Indexes;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Forgets tokens that have ended.</summary>
[BackgroundTask(Title = "Old links", Schedule = "23 * * * *", Description = "Forgets links of mails, and proofs, that have ended.")]
internal sealed class OldTokensTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var now = serviceProvider.GetRequiredService<IClock>().UtcNow;
        await session.DeleteWhereAsync<OneTimeToken, OneTimeTokenIndex>(token => token.ExpiresUtc < now, cancellationToken);
    }
}
