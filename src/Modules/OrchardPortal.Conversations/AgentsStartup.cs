using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Handlers;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Conversations.Handlers;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Recipes;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations;

/// <summary>The agents' screens and what only agents know of tickets.</summary>
public sealed class AgentsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<TimeText>();

        services.AddScoped<IAgentDirectory, AgentDirectory>();
        services.AddScoped<IUserDisplayNameSource, AgentDisplayNames>();
        services.AddScoped<ITicketReferenceSource, AssigneeSource>();
        services.AddScoped<ITicketPropertyUser, InboxViewPropertyUser>();
        services.AddScoped<IUserEventHandler, AgentAccountHandler>();
        services.AddRecipeExecutionStep<AgentProfilesStep>();

        services.AddPermissionProvider<PermissionProvider>();
        services.AddScoped<IMacroService, MacroService>();
        services.AddRecipeExecutionStep<MacrosStep>();
        services.Configure<TemplateOptions>(LiquidMembers.Register);

        services.AddScoped<InboxReader>();
        services.AddScoped<InboxPresenter>();
        services.AddScoped<InboxCounts>();
        services.AddScoped<InboxNarrowing>();
        services.AddScoped<InboxViewPermissions>();
        services.AddScoped<InboxViewNames>();
        services.AddScoped<IInboxViews, InboxViewService>();

        services.AddScoped<NewTicketMaker>();
        services.AddSingleton<TicketPresence>();
        services.AddScoped<PresenceText>();
        services.AddScoped<UnseenMessages>();
        services.AddScoped<TicketPageBuilder>();
        services.AddScoped<ITicketCardProvider, CustomerVoiceCard>();
        services.AddScoped<TicketPropertiesBuilder>();
        services.AddScoped<TicketPropertiesEditor>();

        services.AddScoped<TicketActor>();
        services.AddIndexProvider<TicketChangeIndexProvider>();
        services.AddScoped<ITicketEventHandler, TicketChangeRecorder>();
        services.AddScoped<ITicketHistoryReader, TicketHistoryReader>();
        services.AddScoped<TicketHistoryView>();
        services.AddIndexProvider<TicketNoteIndexProvider>();
        services.AddScoped<ITicketNotes, TicketNotes>();
    }
}
