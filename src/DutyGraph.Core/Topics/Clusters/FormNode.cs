namespace DutyGraph.Core;

/// <summary>A form in the graph, with the forms that may be one matter with it.</summary>
internal sealed class FormNode(TopicForm form)
{
    /// <summary>A part of a whole is in it by this share of its weight, and makes out less than <see cref="MostCovered"/> of the whole.</summary>
    private const double LeastContained = 0.5;
    private const double MostCovered = 0.9;

    /// <summary>Below this score two names have only common words in common.</summary>
    private const double LeastLikely = 0.1;

    /// <summary>The form.</summary>
    public TopicForm Form { get; } = form;

    /// <summary>Forms that may be one matter with this one.</summary>
    public Dictionary<FormNode, FormEdge> Edges { get; } = [];

    /// <summary>Forms whose names say part of what this name says, with what they say of it.</summary>
    public Dictionary<FormNode, int[]> Parts { get; } = [];

    /// <summary>Forms whose parts this one is.</summary>
    public HashSet<FormNode> Wholes { get; } = [];

    /// <summary>Adds an edge.</summary>
    public void Connect(FormNode other, FormEdge edge)
    {
        Edges.Add(other, edge);
        other.Edges.Add(this, edge);
    }

    /// <summary>Notes whether one name says part of the other.</summary>
    /// <param name="other">The other form.</param>
    /// <param name="score">Of the two.</param>
    public void Compare(FormNode other, double score)
    {
        if (score < LeastLikely || Form.Name is not { } name || other.Form.Name is not { } second)
        {
            return;
        }

        var common = Grams.Intersection(name.All, second.All);
        var weight = GramWeights.Of(common);
        NotePart(other, this, common, weight);
        NotePart(this, other, common, weight);
    }

    /// <summary>Takes it out of its neighbours.</summary>
    public void Detach()
    {
        foreach (var other in Edges.Keys)
        {
            other.Edges.Remove(this);
        }

        foreach (var whole in Wholes)
        {
            whole.Parts.Remove(this);
        }

        foreach (var part in Parts.Keys)
        {
            part.Wholes.Remove(this);
        }
    }

    private static void NotePart(FormNode whole, FormNode part, int[] common, double weight)
    {
        if (weight >= LeastContained * part.Form.Name!.Weight && weight < MostCovered * whole.Form.Name!.Weight)
        {
            whole.Parts.Add(part, common);
            part.Wholes.Add(whole);
        }
    }
}

/// <summary>Why two forms may be, or must not be, one matter.</summary>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Grounds">How it was scored; not where a correction decides.</param>
/// <param name="Correction">The correction that decides.</param>
internal sealed record FormEdge(double Score, PairScore Grounds, TopicCorrection? Correction);
