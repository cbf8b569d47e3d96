using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Templates;
using OrchardPortal.PrivateContent.Invitations;
using OrchardPortal.PrivateContent.PersonalData;

namespace OrchardPortal.PrivateContent;

/// <summary>Inviting contacts to become members (requirements 14, 16 and 90).</summary>
public sealed class InvitationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<InvitationMigrations>();
        services.AddIndexProvider<InvitationIndexProvider>();
        services.AddIndexProvider<InvitationRunIndexProvider>();
        services.AddScoped<IInvitations, Invitations.Invitations>();
        services.AddScoped<InvitationRuns>();
        services.AddSingleton<InvitationPump>();
        services.AddSingleton<IBackgroundTask, InvitationTask>();
        services.AddScoped<VisitorDate>();
        services.AddScoped<IContactCardProvider, InvitationCard>();
        services.AddScoped<IPersonalDataProvider, InvitationData>();
        services.AddNavigationProvider<InvitationMenu>();
        services.AddMailTemplate(new MailTemplateDescriptor(
            Invitations.Invitations.Template,
            "Invitation",
            new Dictionary<string, object?> { ["Url"] = "https://help.example.com/account/activate?token=…", ["Days"] = 7 }));
    }
}
