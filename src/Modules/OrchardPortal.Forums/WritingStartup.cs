using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardPortal.Forums.Recipes;
using OrchardPortal.Forums.Services;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Templates;

namespace OrchardPortal.Forums;

/// <summary>What members and moderators write, and who is told of it.</summary>
public sealed class WritingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ForumAuthors>();
        services.AddScoped<ForumInput>();
        services.AddScoped<ForumWriter>();
        services.AddScoped<ForumShelf>();
        services.AddScoped<ForumVoting>();
        services.AddScoped<ForumModeration>();
        services.AddScoped<ForumFollowers>();
        services.AddScoped<ForumTickets>();
        services.AddScoped<ForumLetters>();
        services.AddSingleton<ForumUnsubscribing>();
        services.AddScoped<ForumImport>();
        services.AddRecipeExecutionStep<ForumsStep>();

        services.AddMailTemplate(new MailTemplateDescriptor(ForumLetters.Answer, "An answer in the forums", Sample(new() { ["Author"] = "Luís C.", ["Text"] = "Mine hissed too until I changed the seal." })));
        services.AddMailTemplate(new MailTemplateDescriptor(ForumLetters.Removed, "A post in the forums was taken away", Sample(new() { ["Reason"] = "Please no telephone numbers.", ["Text"] = "Call me at 555 0100." })));
        services.AddMailTemplate(new MailTemplateDescriptor(ForumLetters.Ticket, "A question in the forums became a ticket", Sample(new() { ["Number"] = 1029L })));
    }

    private static Dictionary<string, object?> Sample(Dictionary<string, object?> model) => new(model)
    {
        ["Title"] = "Which seal fits the old Duo?",
        ["Url"] = "https://help.example.com/forums/topics/bcdfghjkmnpq/which-seal-fits-the-old-duo",
        ["StopUrl"] = "https://help.example.com/forums/unsubscribe?token=…",
    };
}
