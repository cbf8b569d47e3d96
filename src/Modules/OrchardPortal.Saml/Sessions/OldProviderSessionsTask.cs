using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using YesSql;

namespace OrchardPortal.Saml.Sessions;

/// <summary>Forgets on which of a provider's sessions ours rested that ended long ago.</summary>
[BackgroundTask(Title = "Sessions of SAML providers", Schedule = "23 3 * * *", Description = "Forgets sessions of SAML providers that began more than three months ago.")]
internal sealed class OldProviderSessionsTask : IBackgroundTask
{
    // No session lasts so long.
    private static readonly TimeSpan _memory = TimeSpan.FromDays(90);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var before = serviceProvider.GetRequiredService<IClock>().UtcNow - _memory;
        await session.DeleteWhereAsync<ProviderSession, ProviderSessionIndex>(index => index.StartedUtc < before, cancellationToken);
    }
}
