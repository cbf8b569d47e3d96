using OrchardCore.Security.Permissions;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Who may bring the knowledge base in and take it out.</summary>
public static class TransferPermissions
{
    public static readonly Permission ImportArticles = new("ImportArticles", "Import articles into the knowledge base");

    public static readonly Permission ExportArticles = new("ExportArticles", "Export the knowledge base");

    public static readonly Permission ExportSite = new("ExportSite", "Export the site's content, settings and templates as a recipe");
}
