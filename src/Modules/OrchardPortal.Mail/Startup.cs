using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.Mail.Templates;

namespace OrchardPortal.Mail;

public sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<MailOptions>(shellConfiguration.GetSection("OrchardPortal_Mail"));
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<QueuedMailIndexProvider>();
        services.AddPermissionProvider<PermissionProvider>();

        services.AddScoped<IMailer, Mailer>();
        services.AddScoped<IMailErasure, MailErasure>();
        services.AddScoped<MailLimits>();
        services.AddScoped<MailRun>();
        services.AddScoped<MailSender>();
        services.AddSingleton<MailPump>();
        services.AddScoped<IModularTenantEvents, MailPumpStart>();
        services.AddSingleton<IBackgroundTask, MailQueueTask>();
        services.AddSingleton<IBackgroundTask, OldMailTask>();

        services.AddSingleton<MailTemplateList>();
        services.AddScoped<MailTemplateSources>();
        services.AddScoped<MailRenderer>();
    }
}
