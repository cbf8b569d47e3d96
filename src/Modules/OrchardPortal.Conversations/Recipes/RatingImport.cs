using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>Checks the rating of an imported ticket, and turns it into what can be kept.</summary>
internal static class RatingImport
{
    /// <param name="rating">Null for none.</param>
    /// <param name="isClosed">Whether the ticket is in a closed stage.</param>
    /// <param name="history">The ticket's, which follows from its messages.</param>
    /// <param name="place">Where in the recipe it stands.</param>
    /// <param name="nowUtc">The time of importing.</param>
    /// <param name="errors">Gets what is wrong.</param>
    public static TicketRating? Read(ImportedRating? rating, bool isClosed, TicketHistory history, string place, DateTime nowUtc, List<string> errors)
    {
        if (rating is null)
        {
            return null;
        }

        if (rating.Score is < TicketRating.Worst or > TicketRating.Best)
        {
            errors.Add($"{place}.Score: {rating.Score} is not from {TicketRating.Worst} to {TicketRating.Best}.");
        }

        var comment = PlainText.RemoveControlCharacters(rating.Comment).Trim();
        if (comment.Length > TicketRating.MaxCommentLength)
        {
            errors.Add($"{place}.Comment: at most {TicketRating.MaxCommentLength} characters.");
        }

        var given = nowUtc - MessageImportReader.ReadAgo(rating.Ago, place, errors);
        if (!isClosed || given < history.LastActivityUtc)
        {
            errors.Add($"{place}: only a ticket in a closed stage is rated, and after its last message.");
        }

        return new TicketRating { Score = rating.Score, Comment = comment, FirstUtc = given, Utc = given };
    }
}
