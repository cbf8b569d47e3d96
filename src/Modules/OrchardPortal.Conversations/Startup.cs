using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardPortal.Conversations.Handlers;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Recipes;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ConversationPart>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<ConversationIndexProvider>();
        services.AddIndexProvider<ConversationMessageIndexProvider>();
        services.AddIndexProvider<AttachmentIndexProvider>();
        services.AddIndexProvider<SubmissionIndexProvider>();

        services.AddScoped<IInboxService, InboxService>();
        services.AddScoped<InboxEditing>();
        services.AddScoped<IConversationService, ConversationService>();
        services.AddScoped<IConversationReader, ConversationReader>();
        services.AddScoped<IInternalConversationReader, InternalConversationReader>();
        services.AddScoped<MessageValidator>();
        services.AddScoped<ConversationWriter>();
        services.AddScoped<IConversationEventHandler, MessageSignalHandler>();

        services.AddSingleton<IAttachmentFileStore, AttachmentFileStore>();
        services.AddScoped<AttachmentUploads>();
        services.AddScoped<IAttachmentService, AttachmentService>();
        services.AddScoped<ISubmissionGuard, SubmissionGuard>();
        services.AddSingleton<IBackgroundTask, OrphanedFilesTask>();
        services.AddSingleton<IBackgroundTask, OldSubmissionsTask>();

        services.AddScoped<StaffNames>();
        services.AddScoped<IAuthorizationHandler, ConversationAuthorizationHandler>();

        services.AddRecipeExecutionStep<InboxesStep>();
        services.AddRecipeExecutionStep<TicketsStep>();
        services.AddScoped<TicketImport>();
        services.AddScoped<TicketImportReader>();
        services.AddScoped<MessageImportReader>();
        services.AddScoped<ImportPeople>();
    }
}
