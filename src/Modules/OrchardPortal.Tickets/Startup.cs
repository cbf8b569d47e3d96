using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Recipes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tickets;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TicketPart>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<TicketIndexProvider>();
        services.AddIndexProvider<TicketParticipantIndexProvider>();
        services.AddIndexProvider<TicketPropertyIndexProvider>();
        services.AddIndexProvider<TicketRatingIndexProvider>();

        services.AddScoped<ITicketService, TicketService>();
        services.AddScoped<ITicketQueries, TicketQueries>();
        services.AddScoped<ICustomerTicketService, CustomerTicketService>();
        services.AddScoped<ITicketParticipants, TicketParticipants>();
        services.AddSingleton<CustomerVoice>();
        services.AddSingleton<DurationText>();
        services.AddScoped<ITicketNumbers, TicketNumbers>();
        services.AddScoped<ITicketPipelineService, TicketPipelineService>();
        services.AddScoped<TicketPipelineEditing>();
        services.AddScoped<TicketStageSettlement>();
        services.AddSingleton<AddedProperties>();
        services.AddScoped<SystemProperties>();
        services.AddScoped<TicketReferenceNames>();
        services.AddScoped<TicketPropertyWriter>();
        services.AddScoped<ITicketPropertyService, TicketPropertyService>();
        services.AddScoped<ITicketPropertyDefinitions, TicketPropertyDefinitions>();
        services.AddScoped<ITicketReferenceSource, RequesterSource>();
        services.AddScoped<ITicketReferenceSource, CompanySource>();
        services.AddScoped<TicketFilterDrafts>();
        services.AddScoped<TicketFilterRuleViews>();
        services.AddScoped<ITicketFilterEditor, TicketFilterEditor>();
        services.AddRecipeExecutionStep<TicketPipelinesStep>();

        services.AddNavigationProvider<AdminMenu>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddScoped<IAuthorizationHandler, TicketAuthorizationHandler>();
    }
}
