using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Sessions;

internal sealed class DomainSessionLimits(IDomainSettings domainSettings) : ISessionLimits
{
    public async ValueTask<SessionLimits> GetAsync()
    {
        var settings = await domainSettings.GetAsync();
        return new SessionLimits(TimeSpan.FromMinutes(settings.IdleMinutes), TimeSpan.FromHours(settings.AbsoluteHours));
    }
}
