using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email.Services;

namespace OrchardCore.Email;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddEmailServices(this IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<EmailOptions>, EmailOptionsConfiguration>();
        services.AddScoped<IEmailService, DefaultEmailService>();
        services.AddScoped<IEmailProviderResolver, DefaultEmailProviderResolver>();
        services.AddScoped<IEmailServiceEvents, EmailMessageValidator>();
        return services;
    }

    public static IServiceCollection AddEmailProviderOptionsConfiguration<TConfiguration>(this IServiceCollection services)
        where TConfiguration : class, IConfigureOptions<EmailProviderOptions> =>
        services.AddTransient<IConfigureOptions<EmailProviderOptions>, TConfiguration>();
}
