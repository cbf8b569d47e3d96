using System.Linq.Expressions;

namespace OrchardCore.ContentManagement;

/// <summary>A class of parts with its handlers.</summary>
public class ContentPartOption : ContentPartOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentPartOption(Type contentPartType)
        : base(contentPartType)
    {
        Create = Expression.Lambda<Func<ContentPart>>(Expression.New(contentPartType)).Compile();
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    /// <summary>Makes an empty part.</summary>
    internal Func<ContentPart> Create { get; }

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
        {
            _handlers.Add(type);
        }
    }

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}
