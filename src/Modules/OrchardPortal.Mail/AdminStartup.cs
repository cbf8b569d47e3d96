using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardPortal.Design.Services;
using OrchardPortal.Mail.Folder;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.Mail.Templates;

namespace OrchardPortal.Mail;

/// <summary>The screens of outgoing mail.</summary>
public sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<MailQueue>();
        services.AddScoped<MailTime>();
        services.AddScoped<IMailFolder, MailFolder>();
        services.AddScoped<MailTemplateEditing>();
        services.AddScoped<IBrandPreviewPages, MailBrandPages>();
        services.AddMailTemplate(new MailTemplateDescriptor("Test", "Trying mail out", new Dictionary<string, object?> { ["Url"] = "https://help.example.com/" }));
    }
}
