using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardPortal.Mail.Templates;
using OrchardPortal.PrivateContent.Indexes;
using OrchardPortal.PrivateContent.Recipes;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>How somebody becomes a member and gets back in: signing up, activation, consent, another password, links by mail.</summary>
public sealed class AccountStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<EvenPace>();
        services.AddScoped<ISiteAddress, SiteAddress>();
        services.AddScoped<PasswordRules>();
        services.AddScoped<MemberMaker>();
        services.AddScoped<SignUps>();
        services.AddScoped<SignUpCookie>();
        services.AddScoped<IActivationLinks, ActivationLinks>();
        services.AddScoped<Activations>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<PasswordResets>();
        services.AddScoped<AccountMails>();
        services.AddScoped<MagicLinks>();
        services.AddScoped<ILoginWay, MagicLinkWay>();
        Array.ForEach(MailNames.All, mail => services.AddMailTemplate(mail));

        services.AddDataMigration<ConsentMigrations>();
        services.AddIndexProvider<ConsentIndexProvider>();
        services.AddScoped<IConsentLedger, ConsentLedger>();
        services.AddRecipeExecutionStep<ConsentStep>();

        services.AddSystemPage<RegisterPageViewModel>();
        services.AddSystemPage<CheckMailPageViewModel>();
        services.AddSystemPage<ActivatePageViewModel>();
        services.AddSystemPage<ResetPageViewModel>();
        services.AddSystemPage<AddressPageViewModel>();
        services.AddSystemPage<TokenPageViewModel>();
        services.AddScoped<UsedLinks>();
        services.AddSystemPage<LinkExpiredPageViewModel>();
        services.AddSystemPage<ConsentPageViewModel>();
    }
}
