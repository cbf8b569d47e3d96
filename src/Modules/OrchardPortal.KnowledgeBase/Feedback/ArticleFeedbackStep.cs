using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.KnowledgeBase.Services;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>
/// <c>{ "name": "ArticleFeedback", "Votes": [ { "ArticleId", "Title", "Helpful", "Reasons", "Text", "DaysAgo", "Times" } ] }</c>: what readers said, for
/// demonstrations and for moving in from elsewhere.
/// </summary>
internal sealed class ArticleFeedbackStep(ISession session, IClock clock) : NamedRecipeStepHandler("ArticleFeedback")
{
    private const int MostTimes = 1000;

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        StepModel? model = null;
        try
        {
            model = context.Step.ToObject<StepModel>();
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{context.Name}: {exception.Path}: {exception.Message}");
        }

        foreach (var vote in model?.Votes ?? [])
        {
            for (var i = 0; i < Math.Min(vote.Times, MostTimes); i++)
            {
                await session.SaveAsync(new ArticleVote
                {
                    VoteKey = Guid.NewGuid().ToString("N"),
                    ArticleId = vote.ArticleId,
                    Title = vote.Title,
                    IsHelpful = vote.Helpful,
                    Reasons = vote.Helpful ? [] : vote.Reasons,
                    Text = vote.Helpful ? string.Empty : TypedText.Clean(vote.Text),
                    VotedUtc = clock.UtcNow.AddDays(-vote.DaysAgo),
                });
            }
        }
    }

    private sealed class StepModel
    {
        public List<VoteModel> Votes { get; set; } = [];
    }

    private sealed class VoteModel
    {
        public string ArticleId { get; set; } = string.Empty;

        public string Title { get; set; } = string.Empty;

        public bool Helpful { get; set; }

        public string[] Reasons { get; set; } = [];

        public string Text { get; set; } = string.Empty;

        public int DaysAgo { get; set; }

        public int Times { get; set; } = 1;
    }
}
