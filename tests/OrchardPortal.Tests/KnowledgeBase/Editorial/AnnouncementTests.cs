using OrchardPortal.KnowledgeBase.Announcements;

namespace OrchardPortal.Tests.KnowledgeBase.Editorial;

public class AnnouncementTests
{
    private static readonly DateTime _noon = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_is_shown_from_its_beginning_to_just_before_its_end()
    {
        var announcement = new Announcement { FromUtc = _noon, ToUtc = _noon.AddHours(1) };
        Assert.False(announcement.IsShownAt(_noon.AddSeconds(-1)));
        Assert.True(announcement.IsShownAt(_noon));
        Assert.False(announcement.IsShownAt(_noon.AddHours(1)));
        Assert.True(new Announcement().IsShownAt(_noon));
    }

    [Fact]
    public void What_says_something_else_has_another_key_and_a_new_end_changes_nothing()
    {
        var announcement = new Announcement { Id = "1", Title = "Closed" };
        var key = announcement.Key;
        announcement.ToUtc = _noon;
        Assert.Equal(key, announcement.Key);
        announcement.Text = "On Friday.";
        Assert.NotEqual(key, announcement.Key);
    }

    [Fact]
    public void Empty_lines_part_paragraphs() => Assert.Equal(["One\ntwo", "three"], AnnouncementText.Paragraphs("One\ntwo\n\n\n three "));
}
