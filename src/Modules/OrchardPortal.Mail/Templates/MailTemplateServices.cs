using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Mail.Models;

namespace OrchardPortal.Mail.Templates;

public static class MailTemplateServices
{
    /// <summary>Makes a mail known that the module sends; its text is <c>Views/Mail-{Name}.liquid</c>.</summary>
    public static IServiceCollection AddMailTemplate(this IServiceCollection services, MailTemplateDescriptor descriptor) =>
        services.AddSingleton(descriptor);
}
