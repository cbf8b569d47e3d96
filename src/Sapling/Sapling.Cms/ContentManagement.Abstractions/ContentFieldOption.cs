using System.Linq.Expressions;

namespace OrchardCore.ContentManagement;

/// <summary>A class of fields with its handlers.</summary>
public class ContentFieldOption : ContentFieldOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentFieldOption(Type contentFieldType)
        : base(contentFieldType)
    {
        Create = Expression.Lambda<Func<ContentField>>(Expression.New(contentFieldType)).Compile();
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    /// <summary>Makes an empty field.</summary>
    internal Func<ContentField> Create { get; }

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
        {
            _handlers.Add(type);
        }
    }

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}
