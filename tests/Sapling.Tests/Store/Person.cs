namespace Sapling.Tests.Store;

public enum Standing
{
    Guest = 0,
    Member = 1,
    Patron = 5,
}

public class Person
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string? City { get; set; }

    public int Age { get; set; }

    public bool Active { get; set; }

    public Standing Standing { get; set; }

    public Standing? FormerStanding { get; set; }

    public DateTime BornUtc { get; set; } = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public DateTime? LeftUtc { get; set; }

    public decimal? Balance { get; set; }

    public double Height { get; set; }

    public long? BossId { get; set; }

    public Guid? Token { get; set; }

    public TimeSpan? Shift { get; set; }

    public DateTimeOffset? SeenAt { get; set; }

    public List<string> Tags { get; set; } = [];
}
