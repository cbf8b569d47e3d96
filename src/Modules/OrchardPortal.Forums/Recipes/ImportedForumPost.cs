namespace OrchardPortal.Forums.Recipes;

/// <summary>What a question and an answer of a recipe have in common.</summary>
internal abstract class ImportedForumPost
{
    /// <summary>Small letters and digits; part of the address. A question with it that is there already stays as it is.</summary>
    public string Id { get; set; } = "";

    /// <summary>Markdown.</summary>
    public string Text { get; set; } = "";

    /// <summary>Who wrote it: shown with the last name cut to a letter, unless it is staff.</summary>
    public string Author { get; set; } = "";

    /// <summary>The address of the author's account, when there may be one; never shown.</summary>
    public string Email { get; set; } = "";

    public bool IsStaff { get; set; }

    /// <summary>How long ago it was written, counted from now.</summary>
    public double HoursAgo { get; set; }

    public int Votes { get; set; }
}
