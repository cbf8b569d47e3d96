using OrchardPortal.Forums.Recipes;

namespace OrchardPortal.Tests.Forums;

/// <summary>What is wrong with a recipe that brings questions in is told with its place.</summary>
[Trait("Requirement", "105")]
public sealed class ForumImportCheckTests
{
    [Fact]
    public void What_is_right_has_no_errors() => Assert.Empty(ForumImportCheck.Check(Model(), []));

    [Fact]
    public void A_question_may_go_into_a_category_that_is_there_already()
    {
        var model = Model();
        model.Categories.Clear();

        Assert.Equal(["Questions[0].Category: There is no such category."], ForumImportCheck.Check(model, ["other"]));
        Assert.Empty(ForumImportCheck.Check(model, ["machines"]));
    }

    [Fact]
    public void Each_error_names_its_place()
    {
        var model = Model();
        model.Categories.Add(new() { Name = " ", Slug = "new", Description = new string('x', 301) });
        model.Questions[0].Title = new string('x', 151);
        model.Questions[0].Answers.Add(new() { Id = "a1", Text = "\u0007", Author = "", HoursAgo = -1, Votes = -1, IsAccepted = true });
        model.Questions.Add(new() { Id = "With-Hyphen", Category = "machines", Title = "Twice", Text = "", Author = "Ana", HoursAgo = double.NaN });

        Assert.Equal(
            [
                "Categories[1].Description", "Categories[1].Name", "Categories[1].Slug", "Questions[0].Answers", "Questions[0].Answers[1].Author", "Questions[0].Answers[1].HoursAgo", "Questions[0].Answers[1].Id",
                "Questions[0].Answers[1].Text", "Questions[0].Answers[1].Votes", "Questions[0].Title", "Questions[1].HoursAgo", "Questions[1].Id", "Questions[1].Text",
            ],
            ForumImportCheck.Check(model, []).Select(error => error.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    private static ForumsStepModel Model() => new()
    {
        Categories = [new() { Name = "Machines", Slug = "machines" }],
        Questions =
        [
            new()
            {
                Id = "q1", Category = "machines", Title = "Which seal?", Text = "It drips.", Author = "Ana Ribeiro",
                Answers = [new() { Id = "a1", Text = "The `VG-58`.", Author = "Sofia Matos", IsStaff = true, IsAccepted = true }],
            },
        ],
    };
}
