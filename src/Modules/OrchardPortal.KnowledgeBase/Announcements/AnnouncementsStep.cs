using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>
/// <c>{ "name": "Announcements", "Announcements": [ { "Id", "Title", "Text", "Kind", "Audience", "FromUtc", "ToUtc", "IsDismissible", "Translations": { "de": { "Title", "Text" } } } ] }</c>: adds
/// announcements or replaces those with the same ids; with an error none is stored.
/// </summary>
internal sealed class AnnouncementsStep(AnnouncementStore store, AnnouncementRules rules) : NamedRecipeStepHandler("Announcements")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        AnnouncementList? list = null;
        try
        {
            list = context.Step.ToObject<AnnouncementsModel>()?.ToList();
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{context.Name}: {exception.Path}: {exception.Message}");
        }

        foreach (var announcement in list?.Items ?? [])
        {
            foreach (var error in rules.Check(announcement))
            {
                context.Errors.Add($"Announcements, {announcement.Title}, {error.Key}: {error.Value}");
            }

            if (announcement.Id.Length is 0 or > 26)
            {
                context.Errors.Add($"Announcements, {announcement.Title}: give an id of at most 26 characters.");
            }
        }

        if (context.Errors.Count == 0)
        {
            foreach (var announcement in list?.Items ?? [])
            {
                await store.SaveAsync(announcement);
            }
        }
    }

    private sealed class AnnouncementsModel
    {
        public List<Announcement> Announcements { get; set; } = [];

        public AnnouncementList ToList() => new() { Items = Announcements };
    }
}
