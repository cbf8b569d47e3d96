using OrchardCore.Modules;

namespace OrchardPortal.Mail.Services;

/// <summary>Sends what was left when the site stopped.</summary>
internal sealed class MailPumpStart(MailPump pump) : ModularTenantEvents
{
    public override Task ActivatedAsync()
    {
        pump.Kick();
        return Task.CompletedTask;
    }
}
