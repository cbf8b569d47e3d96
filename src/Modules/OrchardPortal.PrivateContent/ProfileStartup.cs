using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.PersonalData;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>The page that members have about themselves.</summary>
public sealed class ProfileStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ProfileAccount>();
        services.AddScoped<ProfilePage>();
        services.AddScoped<ProfileMessages>();
        services.AddSingleton<SessionRenewal>();
        services.AddScoped<INotificationPreferences, NotificationPreferences>();

        services.AddScoped<PersonalDataService>();
        services.AddScoped<IPersonalDataProvider, AccountData>();
        services.AddScoped<IPersonalDataProvider, ContactData>();
        services.AddScoped<IPersonalDataProvider, ConsentData>();
        services.AddScoped<IPersonalDataProvider, SessionData>();
        services.AddScoped<IPersonalDataProvider, MailData>();
        services.AddScoped<IPersonalDataProvider, TokenData>();

        services.AddSystemPage<ProfilePageViewModel>();
        services.AddSystemPage<ProfilePasswordPageViewModel>();
        services.AddSystemPage<ProfileTwoFactorPageViewModel>();
        services.AddSystemPage<ProfileErasePageViewModel>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<ProfileChoice>();
            options.MemberAccessStrategy.Register<ProfilePasskey>();
            options.MemberAccessStrategy.Register<ProfileSession>();
            options.MemberAccessStrategy.Register<ProfileConsent>();
        });
    }
}
